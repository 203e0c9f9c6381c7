package dev.kindred.benchmark.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;

/** What the guides of Jimmer show. */
@Entity
public interface Author {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  String name();

  String country();

  @OneToMany(mappedBy = "author")
  List<Book> books();
}
