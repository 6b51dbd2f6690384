import { Component, type ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";

/** Shows a way on where a screen has failed, as when a new version replaced its files. */
export class CrashGuard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useMessages();
  return (
    <div className="notice-page" role="alert">
      <h1>{t.problem.crashed}</h1>
      <Button className="button primary" onPress={() => window.location.reload()}>
        {t.problem.reload}
      </Button>
    </div>
  );
}
