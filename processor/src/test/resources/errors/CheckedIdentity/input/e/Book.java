package e;

import dev.kindred.model.*;

@Entity
public record Book(@Id @Check("id > 0") Long id) {}
