package com.example.bookshop.catalog;

import dev.kindred.lookup.Condition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer looks for, from the parameters of a request; all of it may be absent. */
public record BookFilter(
    @Nullable String title,
    @Nullable String author,
    @Nullable String tag,
    @Nullable BigDecimal maxPrice) {

  List<Condition<Book>> conditions() {
    List<Condition<Book>> conditions = new ArrayList<>();
    if (title != null) {
      conditions.add(Book_.title().containsIgnoreCase(title));
    }
    if (author != null) {
      conditions.add(Book_.authors().name().containsIgnoreCase(author));
    }
    if (tag != null) {
      conditions.add(Book_.tags().name().eq(tag).or(Book_.tags().parent().name().eq(tag)));
    }
    if (maxPrice != null) {
      conditions.add(Book_.price().le(maxPrice));
    }
    return conditions;
  }
}
