package jakarta.persistence;

public @interface Lob {}
