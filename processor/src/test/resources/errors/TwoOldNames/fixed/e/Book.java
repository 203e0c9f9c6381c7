package e;

import dev.kindred.model.*;

@Entity
@RenamedFrom(sql = "VOLUMES")
public record Book(@Id Long id, @RenamedFrom("name") String title) {}
