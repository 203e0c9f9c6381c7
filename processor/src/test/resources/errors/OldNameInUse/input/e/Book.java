package e;

import dev.kindred.model.*;

@Entity
@RenamedFrom("Author")
public record Book(
    @Id Long id,
    String title,
    @RenamedFrom("title") String name,
    @RenamedFrom("pages") @Column(name = "pages") int length,
    @Embedded @RenamedFrom(sql = "home_") Place place,
    @Embedded(prefix = "home_") Place home,
    @ManyToMany @RenamedFrom(sql = "author") Many<Author> authors) {}
