/** Hills, a house and a sky with sun or moon: the colours are those of the theme. */
export function Landscape() {
  return (
    <svg
      className="landscape"
      viewBox="0 0 1600 420"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <g className="stars">
        {STARS.map(([x, y, r]) => (
          <circle key={`${x}`} cx={x} cy={y} r={r} />
        ))}
      </g>
      <circle className="sun" cx="1190" cy="120" r="54" />
      <path className="moon" d="M1190 62a58 58 0 1 0 55 77 48 48 0 0 1-55-77Z" />
      <g className="cloud">
        <path d="M250 128c6-26 44-30 56-8 24-12 50 6 44 28H236c-12-6-6-22 14-20Z" />
        <path d="M1380 208c5-20 34-24 44-6 18-10 40 4 35 22h-90c-10-5-5-18 11-16Z" />
      </g>
      <path
        className="hill-far"
        d="M0 268c150-70 300-92 470-52s280 36 440-18 400-70 690 26v196H0Z"
      />
      <path
        className="hill-middle"
        d="M0 330c220-92 420-70 610-24s330 34 520-22 330-42 470-4v140H0Z"
      />
      <g className="trees">
        <path d="M652 330l24-66 24 66Zm36 6l20-54 20 54Zm-72 4l18-48 18 48Z" />
        <path d="M1392 322l24-66 24 66Zm38 -2l20-54 20 54ZM248 318l26-72 26 72Zm40 4l22-58 22 58Z" />
      </g>
      <g className="house" transform="translate(-130 34)">
        <path className="wall" d="M1012 268h76v52h-76z" />
        <path className="roof" d="M1000 270l50-42 50 42Z" />
        <path className="roof" d="M1072 236v-20h11v30Z" />
        <path className="window" d="M1024 282h18v18h-18zM1058 282h16v38h-16z" />
      </g>
      <path className="hill-near" d="M0 372c260-66 520-52 800-18s560 20 800-34v100H0Z" />
      <g className="flowers">
        {FLOWERS.map(([x, y]) => (
          <circle key={`${x}`} cx={x} cy={y} r="4.5" />
        ))}
      </g>
    </svg>
  );
}

const STARS = [
  [92, 60, 2.4],
  [210, 34, 1.8],
  [338, 74, 2.2],
  [452, 28, 2.8],
  [585, 66, 1.7],
  [742, 30, 2.2],
  [860, 82, 1.8],
  [975, 40, 2.6],
  [1086, 90, 1.7],
  [1322, 52, 2.4],
  [1420, 112, 1.8],
  [1510, 46, 2.6],
] as const;
const FLOWERS = [
  [120, 392],
  [176, 384],
  [410, 372],
  [468, 380],
  [760, 386],
  [1010, 396],
  [1240, 386],
  [1296, 378],
  [1476, 372],
] as const;
