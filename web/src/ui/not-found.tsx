import { Link } from "wouter";
import { useMessages } from "../i18n";
import { useTitle } from "./use-title";

/** Says that there is nothing at this address, in other words where it is known of what kind. */
export function NotFound(props: { heading?: string; lead?: string }) {
  const { t } = useMessages();
  const { heading = t.problem.notFound, lead = t.problem.notFoundLead } = props;
  useTitle(heading);
  return (
    <div className="notice-page">
      <h1>{heading}</h1>
      <p>{lead}</p>
      <Link className="button primary" href="/">
        {t.problem.home}
      </Link>
    </div>
  );
}
