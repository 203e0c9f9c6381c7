package dev.kindred.sample;

import dev.kindred.model.Many;
import org.jspecify.annotations.Nullable;

/** An author; books refer to it, and tags are linked to it. */
public record Author(@Nullable Long id, String name, @Nullable String nick, Many<Book> books) {}
