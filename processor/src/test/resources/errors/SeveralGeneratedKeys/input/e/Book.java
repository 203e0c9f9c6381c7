package e;

import dev.kindred.model.*;

@Entity
public record Book(@Id(generated = true) Long shelf, @Id(generated = true) Long number) {}
