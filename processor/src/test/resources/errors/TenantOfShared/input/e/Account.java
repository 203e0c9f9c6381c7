package e;

import dev.kindred.model.*;

@Entity
public record Account(@Id long firm, @Id int number) {}
