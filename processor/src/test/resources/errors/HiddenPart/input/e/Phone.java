package e;

/** Telephone. */
public record Phone(String digits) {}
