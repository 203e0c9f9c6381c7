package dev.kindred.benchmark.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.ManyToOne;

/** What the guides of Jimmer show. */
@Entity
public interface Review {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  @ManyToOne
  Book book();

  @IdView
  long bookId();

  int stars();

  String comment();
}
