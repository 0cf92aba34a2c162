import "./styles";
import { begin } from "./begin";

begin(document, () => import("./start"));
