package dev.kindred.it.extra;

import dev.kindred.model.Comment;
import dev.kindred.model.View;

/** A view with a comment, which MariaDB and SQLite don't keep. */
@View("select name, seats from chapel")
@Comment("What fits in")
public record ChapelSize(String name, long seats) {}
