import { config } from "zod";

// Zod tries whether it may make functions from text. The content security policy forbids it and reports each try, so it
// is told beforehand. Imported first: some modules already parse while they load.
config({ jitless: true });
