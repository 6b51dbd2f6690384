import bear from "../assets/examples/bear.webp";
import dragon from "../assets/examples/dragon.webp";
import fox from "../assets/examples/fox.webp";
import robot from "../assets/examples/robot.webp";

/** In English, as the embedded story model reads it; the pictures are the embedded preset's. */
export const EXAMPLES = [
  { prompt: "A little fox who is afraid of the dark", picture: fox },
  { prompt: "A small dragon who keeps a castle warm", picture: dragon },
  { prompt: "A robot plants a garden full of flowers", picture: robot },
  { prompt: "A bear cub who cannot sleep in the winter forest", picture: bear },
] as const;
