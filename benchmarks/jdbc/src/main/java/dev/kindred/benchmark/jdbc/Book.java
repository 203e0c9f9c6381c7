package dev.kindred.benchmark.jdbc;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record Book(
    long id, String title, int pages, BigDecimal price, long authorId, @Nullable Author author) {}
