import { createContext, type JSX, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";
import { places, type Screen } from "./screens.ts";

type Navigation = { readonly screen: Screen; readonly go: (to: Screen) => void; readonly back: () => void };

const NavigationContext = createContext<Navigation | null>(null);

const home: Screen = { kind: "today" };

/** Where the person is and was. Ctrl/Cmd+1 … 7 go to the places of the rail. */
export const NavigationProvider = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const [trail, setTrail] = useState<readonly Screen[]>([home]);
  const go = useCallback((to: Screen) => setTrail((before) => [...before.slice(-20), to]), []);
  const back = useCallback(() => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : [home])), []);
  const screen = trail.at(-1) ?? home;

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const place = places[Number.parseInt(event.key, 10) - 1];
      if (place === undefined) return;
      event.preventDefault();
      go(place.screen);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go]);

  const navigation = useMemo(() => ({ screen, go, back }), [screen, go, back]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
};

export const useNavigation = (): Navigation => {
  const navigation = use(NavigationContext);
  if (navigation === null) throw new Error("useNavigation outside NavigationProvider");
  return navigation;
};
