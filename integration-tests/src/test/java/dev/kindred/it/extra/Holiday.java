package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.time.LocalDate;

/** Nothing but a key, whose name is a reserved word of H2. */
@Entity
public record Holiday(@Id LocalDate day) {}
