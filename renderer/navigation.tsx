import { createContext, type JSX, type ReactNode, use, useCallback, useMemo, useState } from "react";
import type { Screen } from "./screens.ts";

type Navigation = {
  readonly screen: Screen;
  readonly go: (to: Screen) => void;
  /** Goes on from a screen as it is now, so that back leads to just that. */
  readonly goFrom: (now: Screen, to: Screen) => void;
  readonly back: () => void;
};

const NavigationContext = createContext<Navigation | null>(null);

const home: Screen = { kind: "today" };

type NavigationProviderProps = {
  /** Where to begin; back from there leads home. */
  readonly start?: Screen;
  readonly children: ReactNode;
};

/** Where the person is and was. */
export const NavigationProvider = ({ start = home, children }: NavigationProviderProps): JSX.Element => {
  const [trail, setTrail] = useState<readonly Screen[]>(() => (start.kind === home.kind ? [start] : [home, start]));
  const go = useCallback((to: Screen) => setTrail((before) => [...before.slice(-20), to]), []);
  const goFrom = useCallback(
    (now: Screen, to: Screen) => setTrail((before) => [...before.slice(-20, -1), now, to]),
    [],
  );
  const back = useCallback(() => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : [home])), []);
  const screen = trail.at(-1) ?? home;

  const navigation = useMemo(() => ({ screen, go, goFrom, back }), [screen, go, goFrom, back]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
};

export const useNavigation = (): Navigation => {
  const navigation = use(NavigationContext);
  if (navigation === null) throw new Error("useNavigation outside NavigationProvider");
  return navigation;
};
