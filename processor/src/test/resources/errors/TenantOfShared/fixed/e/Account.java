package e;

import dev.kindred.model.*;

@Entity
public record Account(@Id @Tenant long firm, @Id int number) {}
