package dev.kindred.benchmark.jimmer;

import java.math.BigDecimal;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.ManyToOne;

/** What the guides of Jimmer show. */
@Entity
public interface Book {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  String title();

  int pages();

  BigDecimal price();

  @ManyToOne
  Author author();

  @IdView
  long authorId();
}
