import { createContext, type JSX, type ReactNode, use, useCallback, useMemo, useState } from "react";
import type { Screen } from "./screens.ts";

export type Navigation = {
  readonly screen: Screen;
  /** Another number for each time that somebody went somewhere, be it to where they were already. */
  readonly visit: number;
  readonly go: (to: Screen) => void;
  /** Goes on from a screen as it is now, so that back leads to just that. */
  readonly goFrom: (now: Screen, to: Screen) => void;
  readonly back: () => void;
};

type Stop = Pick<Navigation, "screen" | "visit">;

const NavigationContext = createContext<Navigation | null>(null);

const home: Screen = { kind: "today" };

const after = (trail: readonly Stop[], screen: Screen): Stop => ({ screen, visit: (trail.at(-1)?.visit ?? 0) + 1 });

type NavigationProviderProps = {
  /** Where to begin; back from there leads home. */
  readonly start?: Screen;
  readonly children: ReactNode;
};

/** Where the person is and was. */
export const NavigationProvider = ({ start = home, children }: NavigationProviderProps): JSX.Element => {
  const [trail, setTrail] = useState<readonly Stop[]>(() =>
    (start.kind === home.kind ? [start] : [home, start]).map((screen, visit) => ({ screen, visit })),
  );
  const { screen, visit } = trail.at(-1) ?? { screen: home, visit: 0 };
  const go = useCallback((to: Screen) => setTrail((before) => [...before.slice(-20), after(before, to)]), []);
  const goFrom = useCallback(
    (now: Screen, to: Screen) =>
      setTrail((before) => [
        ...before.slice(-20, -1),
        { screen: now, visit: before.at(-1)?.visit ?? 0 },
        after(before, to),
      ]),
    [],
  );
  const back = useCallback(
    () => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : [{ screen: home, visit: 0 }])),
    [],
  );

  const navigation = useMemo(() => ({ screen, visit, go, goFrom, back }), [screen, visit, go, goFrom, back]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
};

export const useNavigation = (): Navigation => {
  const navigation = use(NavigationContext);
  if (navigation === null) throw new Error("useNavigation outside NavigationProvider");
  return navigation;
};
