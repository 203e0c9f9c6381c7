package e;

import dev.kindred.model.*;

@Entity
@RenamedFrom("Volume")
public record Book(
    @Id Long id, @RenamedFrom("name") String title, @RenamedFrom(sql = "name") String heading) {}
