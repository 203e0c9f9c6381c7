package e;

import dev.kindred.model.*;

@Entity
@RenamedFrom("Volume")
public record Book(
    @Id Long id,
    String title,
    @RenamedFrom("heading") String name,
    @Column(name = "pages") int length,
    @Embedded @RenamedFrom(sql = "shop_") Place place,
    @Embedded(prefix = "home_") Place home,
    @ManyToMany @RenamedFrom(sql = "book_writer") Many<Author> authors) {}
