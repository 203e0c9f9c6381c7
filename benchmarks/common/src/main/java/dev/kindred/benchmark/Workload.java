package dev.kindred.benchmark;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workload: its name, one operation of it, and what the operation's result must be. */
public enum Workload {
  GET("get by key") {
    @Override
    public <A, B> Object run(Workloads<A, B> peer, int turn) {
      return peer.byKey(BenchmarkData.book(turn));
    }

    @Override
    public <A, B> Object result(Workloads<A, B> peer, int turn) {
      return peer.bookRow(peer.byKey(BenchmarkData.book(turn)));
    }
  },

  RELATION("10 rows across a relation") {
    @Override
    public <A, B> Object run(Workloads<A, B> peer, int turn) {
      return peer.byAuthorName(BenchmarkData.authorName(BenchmarkData.author(turn)));
    }

    @Override
    public <A, B> Object result(Workloads<A, B> peer, int turn) {
      String name = BenchmarkData.authorName(BenchmarkData.author(turn));
      return booksWithAuthors(peer, peer.byAuthorName(name));
    }
  },

  TO_ONE("1,000 rows + fetched to-one") {
    @Override
    public <A, B> Object run(Workloads<A, B> peer, int turn) {
      return peer.withAuthors(1_000);
    }

    @Override
    public <A, B> Object result(Workloads<A, B> peer, int turn) {
      return booksWithAuthors(peer, peer.withAuthors(1_000));
    }
  },

  TO_MANY("100 authors + their books") {
    @Override
    public <A, B> Object run(Workloads<A, B> peer, int turn) {
      return peer.withBooks(100);
    }

    @Override
    public <A, B> Object result(Workloads<A, B> peer, int turn) {
      return peer.withBooks(100).stream()
          .map(author -> List.of(peer.authorRow(author), books(peer, peer.booksOf(author))))
          .sorted(Comparator.comparing(Object::toString))
          .toList();
    }
  },

  INSERT("insert 1,000, keys back") {
    private final List<ReviewRow> reviews = BenchmarkData.reviews(1_000);

    @Override
    public <A, B> Object run(Workloads<A, B> peer, int turn) {
      return peer.insert(reviews);
    }

    @Override
    public <A, B> Object result(Workloads<A, B> peer, int turn) {
      List<Long> keys = peer.insert(reviews);
      return keys.stream().map(key -> key - keys.get(0)).toList();
    }
  },

  UPDATE("update one column") {
    @Override
    public <A, B> @Nullable Object run(Workloads<A, B> peer, int turn) {
      peer.updatePrice(BenchmarkData.book(turn), price(turn));
      return null;
    }

    @Override
    public <A, B> Object result(Workloads<A, B> peer, int turn) {
      run(peer, turn);
      return peer.bookRow(peer.byKey(BenchmarkData.book(turn)));
    }

    private static BigDecimal price(int turn) {
      return BigDecimal.valueOf(BenchmarkData.changing(turn), 2);
    }
  },

  SAVE("load, change, save") {
    @Override
    public <A, B> @Nullable Object run(Workloads<A, B> peer, int turn) {
      peer.changePages(BenchmarkData.book(turn), BenchmarkData.changing(turn));
      return null;
    }

    @Override
    public <A, B> Object result(Workloads<A, B> peer, int turn) {
      run(peer, turn);
      return peer.bookRow(peer.byKey(BenchmarkData.book(turn)));
    }
  },

  FILTER("dynamic filter") {
    @Override
    public <A, B> Object run(Workloads<A, B> peer, int turn) {
      return peer.search(BenchmarkData.search(turn));
    }

    @Override
    public <A, B> Object result(Workloads<A, B> peer, int turn) {
      BookSearch search = BenchmarkData.search(turn);
      return List.of(
          books(peer, peer.search(search)),
          books(peer, peer.search(new BookSearch(search.authorId(), null, null))));
    }
  },

  STREAM("stream 10,000") {
    @Override
    public <A, B> Object run(Workloads<A, B> peer, int turn) {
      return peer.stream();
    }

    @Override
    public <A, B> Object result(Workloads<A, B> peer, int turn) {
      return peer.stream();
    }
  };

  private final String title;

  Workload(String title) {
    this.title = title;
  }

  /** Returns the name for tables. */
  public String title() {
    return title;
  }

  /** Runs one operation; {@code turn} says with which values. */
  public abstract <A, B> @Nullable Object run(Workloads<A, B> peer, int turn);

  /** Runs one operation and returns its result, equal for all peers that are right. */
  public abstract <A, B> Object result(Workloads<A, B> peer, int turn);

  private static <A, B> List<BookRow> books(Workloads<A, B> peer, List<B> books) {
    return books.stream().map(peer::bookRow).sorted(Comparator.comparing(BookRow::id)).toList();
  }

  private static <A, B> List<Object> booksWithAuthors(Workloads<A, B> peer, List<B> books) {
    return books.stream()
        .sorted(Comparator.comparing(book -> peer.bookRow(book).id()))
        .<Object>map(book -> List.of(peer.bookRow(book), peer.authorRow(peer.authorOf(book))))
        .toList();
  }
}
