package dev.kindred;

import dev.kindred.stability.Stable;
import java.util.List;
import java.util.Optional;

/**
 * Some rows of a longer result.
 *
 * @param items the rows
 * @param next the cursor that the following page starts from; empty if there is none
 */
@Stable
public record Page<E>(List<E> items, Optional<String> next) {}
