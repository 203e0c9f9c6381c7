package dev.kindred.it.extra.arrays;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.time.Duration;
import java.util.List;

/** Router with arrays of types that only PostgreSQL has. */
@Entity
public record Router(
    @Id Long id,
    @Column(type = "inet") List<String> addresses,
    @Column(type = "citext") String[] names,
    @Column(type = "text") List<String> notes,
    @Column(type = "interval") List<Duration> timeouts) {}
