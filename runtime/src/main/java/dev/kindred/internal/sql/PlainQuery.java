package dev.kindred.internal.sql;

import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.spi.EntityMetadata;
import java.util.function.Predicate;

/**
 * Plain query: it reads rows of one table, or whether and how many there are, by their columns.
 *
 * @param restricted whether rows of another entity may be out of scope
 */
record PlainQuery(Select node, PlainText text, Predicate<EntityMetadata<?>> restricted) {

  /** Adds the query; returns false if it is not plain. */
  boolean append() {
    return node.groupBy() == null
        && node.sources() == null
        && node.options().lock() == null
        && output()
        && new PlainConditions(text, restricted).where(node.filters())
        && order()
        && slice();
  }

  private boolean output() {
    SelectList list = node.selectList();
    text.append("select ");
    if (list == SelectList.Rows.COUNT) {
      text.append("count(*)");
    } else if (list == SelectList.Rows.EXISTS) {
      text.append('1');
    } else if (list == SelectList.Rows.KEY) {
      text.columns(node.root().keyColumns(), true);
    } else if (list == SelectList.Rows.ENTITY
        || (list instanceof SelectList.Entities entities && entities.joined().isEmpty())) {
      text.allColumns();
    } else {
      return false;
    }
    text.append(" from ").table();
    return true;
  }

  private boolean order() {
    String separator = " order by ";
    for (OrderNode key : node.order()) {
      text.append(separator);
      if (!key(key)) {
        return false;
      }
      separator = ", ";
    }
    return true;
  }

  private boolean key(OrderNode key) {
    Integer column = text.compared(key.expression(), restricted);
    if (column == null) {
      return false;
    }
    boolean nullable = node.root().column(column).nullable();
    boolean keyword = text.dialect().clauses().nullsFirstOrLast();
    if (nullable && !keyword && key.nullsFirst() == key.descending()) {
      text.append('(').column(column, true);
      text.append(key.nullsFirst() ? " is not null), " : " is null), ");
    }
    text.column(column, true);
    text.append(key.descending() ? " desc" : " asc");
    if (nullable && keyword) {
      text.append(key.nullsFirst() ? " nulls first" : " nulls last");
    }
    return true;
  }

  private boolean slice() {
    if (node.selectList() == SelectList.Rows.COUNT) {
      return !node.isSliced() && node.order().isEmpty();
    }
    if (node.selectList() == SelectList.Rows.EXISTS) {
      text.append(text.dialect().limitsByFetch() ? " fetch next 1 rows only" : " limit 1");
      return !node.isSliced() && node.order().isEmpty();
    }
    boolean limited = node.slice().limit() != null;
    if (limited) {
      limit(node.slice().offset() != null);
    }
    return limited || node.slice().offset() == null;
  }

  private void limit(boolean offset) {
    boolean fetch = text.dialect().limitsByFetch();
    if (offset && fetch) {
      text.append(" offset ").count();
      text.append(" rows");
    }
    text.append(fetch ? " fetch next " : " limit ").count();
    text.append(fetch ? " rows only" : "");
    if (offset && fetch) {
      text.swapLast();
    } else if (offset) {
      text.append(" offset ").count();
    }
  }
}
