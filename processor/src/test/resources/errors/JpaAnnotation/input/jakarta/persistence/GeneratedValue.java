package jakarta.persistence;

public @interface GeneratedValue {}
