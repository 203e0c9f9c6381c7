package e;

import dev.kindred.model.*;

@Check("pages > 0")
@Entity(unique = {@UniqueTogether({"title", "pages"})})
public record Book(
    @Id Long id,
    @Default("") String title,
    @Check(value = "pages < 10000", name = "some_pages") int pages,
    String note,
    @Default(sql = "upper('a')") String shelf,
    @GeneratedColumn("pages * 2") int size) {}
