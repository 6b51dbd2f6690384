/** Three dots; what is loaded says so itself when it is there. */
export function Spinner() {
  return (
    <div className="spinner" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
