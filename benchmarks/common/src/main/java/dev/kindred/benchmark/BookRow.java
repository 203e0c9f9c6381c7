package dev.kindred.benchmark;

import java.math.BigDecimal;

/** What any peer's book holds, to compare them. */
public record BookRow(long id, String title, int pages, BigDecimal price, long authorId) {}
