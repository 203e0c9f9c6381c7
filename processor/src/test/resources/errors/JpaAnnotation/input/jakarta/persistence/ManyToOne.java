package jakarta.persistence;

public @interface ManyToOne {}
