package dev.kindred.it.press;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.util.Optional;

/** Leads companies, or speaks for them. */
@Entity
public record Worker(@Id Long id, String first, String last, Optional<Integer> salary) {}
