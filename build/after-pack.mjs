// Called by electron-builder once a package's folder is filled.
import { rmSync } from "node:fs";
import { join } from "node:path";

/** Takes out what Electron brings for those who start it without an app. */
export default ({ appOutDir, packager }) => {
  rmSync(join(packager.getResourcesDir(appOutDir), "default_app.asar"), { force: true });
  rmSync(join(appOutDir, "version"), { force: true });
};
