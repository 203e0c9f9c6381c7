package dev.kindred.it.extra.kennel;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.math.BigDecimal;

/** Collar, with types that all databases have. */
@Entity
public record Collar(
    @Id Long id,
    @Column(type = "decimal(8,2)") BigDecimal price,
    @Column(type = "char(5)") String label,
    @Column(type = "smallint") int code) {}
