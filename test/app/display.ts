// Before every window test file: a worker keeps to a display of its own, so that two windows never share the focus of one.

const displays = process.env["TEST_DISPLAYS"]?.split(" ") ?? [];
const mine = displays[Number(process.env["VITEST_POOL_ID"] ?? 1) - 1];
if (mine !== undefined) process.env["DISPLAY"] = mine;
