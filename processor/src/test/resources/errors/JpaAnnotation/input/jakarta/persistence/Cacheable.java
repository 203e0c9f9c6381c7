package jakarta.persistence;

public @interface Cacheable {}
