package e;

import dev.kindred.model.*;

@Entity
@RenamedFrom(sql = "volume")
public record Tome(@Id Long id) {}
