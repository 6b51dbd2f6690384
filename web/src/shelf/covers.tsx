import { useQuery } from "@tanstack/react-query";
import {
  type ReactNode,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { StoryLine } from "../api/client";
import { ON_A_PAGE, shelfPage } from "../api/queries";
import { ProblemNotice } from "../ui/problem-notice";
import type { Filters } from "./filters";

const SETTLE_MS = 80;
/** So many covers are more than a window shows; the others of their block follow in small steps. */
const AT_ONCE = 12;
const NONE: readonly StoryLine[] = [];

/** Of a full block as it was seen last, in pixels: so high is the list when one comes back. */
let lastHeight = 0;

interface CoversProps {
  filters: Filters;
  isTrash: boolean;
  count: number;
  label: string;
  /** What is shown of a story, by its place in the whole list, from 0. */
  children: (line: StoryLine, place: number) => ReactNode;
}

/**
 * All stories, of which only those near the window are asked for and there: a block for each page
 * of the list, empty and as high as a full one while it is far away.
 */
export function Covers({ filters, isTrash, count, label, children }: CoversProps) {
  const list = useRef<HTMLDivElement>(null);
  const near = useNear(list);
  const [height, setHeight] = useState(lastHeight);
  lastHeight = height;
  const pages = Math.ceil(count / ON_A_PAGE);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the blocks lie between the list and its items
    <div className="shelf-blocks" role="list" aria-label={label} ref={list}>
      {Array.from({ length: pages }, (_, at) => at + 1).map((page) => {
        const share = Math.min((count - (page - 1) * ON_A_PAGE) / ON_A_PAGE, 1);
        return (
          <div
            key={page}
            className="block"
            role="none"
            data-page={page}
            // Until a full one was seen, about as much as covers of 20 rem in five columns.
            style={
              near.has(page)
                ? undefined
                : { blockSize: height ? height * share : `${share * 240}rem` }
            }
          >
            {near.has(page) && (
              <Block
                filters={filters}
                isTrash={isTrash}
                page={page}
                isFull={share === 1}
                reserved={height * share}
                onHeight={setHeight}
              >
                {children}
              </Block>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The pages near the window; those that are scrolled past quickly are left out. */
function useNear(list: React.RefObject<HTMLElement | null>): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([1]));
  const observed = useRef<IntersectionObserver | null>(null);

  useEffect(() => {
    const now = new Set<number>([1]);
    let timer = 0;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const page = Number((target as HTMLElement).dataset.page);
          isIntersecting ? now.add(page) : now.delete(page);
        }
        window.clearTimeout(timer);
        timer = window.setTimeout(() => setNear(new Set(now)), SETTLE_MS);
      },
      { rootMargin: "75% 0%" },
    );
    observed.current = observer;
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
      observed.current = null;
    };
  }, []);

  // Observing one that is observed already changes nothing.
  useEffect(() => {
    for (const block of list.current?.children ?? []) {
      observed.current?.observe(block);
    }
  });
  return near;
}

interface BlockProps {
  filters: Filters;
  isTrash: boolean;
  page: number;
  isFull: boolean;
  /** Its height until the stories are there, in pixels. */
  reserved: number;
  onHeight: (height: number) => void;
  children: CoversProps["children"];
}

function Block(props: BlockProps) {
  const { filters, isTrash, page, isFull, reserved, onHeight, children } = props;
  const { data, error, refetch } = useQuery(shelfPage(filters, isTrash, page));
  const grid = useRef<HTMLDivElement>(null);
  const lines = data?.results ?? NONE;
  const shown = useDeferredValue(lines, lines.slice(0, AT_ONCE));
  const isThere = data !== undefined && shown.length === lines.length;

  useLayoutEffect(() => {
    const element = grid.current;
    if (!isFull || !isThere || !element) {
      return;
    }
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isFull, isThere, onHeight]);

  if (error && !data) {
    return <ProblemNotice error={error} onRetry={refetch} />;
  }
  if (!data) {
    return <div className="covers" role="none" style={{ blockSize: reserved || "30rem" }} />;
  }
  return (
    <div
      className="covers"
      role="none"
      ref={grid}
      style={isThere ? undefined : { minBlockSize: reserved || undefined }}
    >
      {shown.map((line, at) => children(line, (page - 1) * ON_A_PAGE + at))}
    </div>
  );
}
