package jakarta.persistence;

public @interface Table {}
