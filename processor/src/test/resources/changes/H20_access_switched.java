// Getters are read in place of fields: the names are the same.
@Entity class Member { @Id Long id; String name; }
// stays
@Entity @Access(AccessType.PROPERTY) class Member { Long id; String name; @Id Long getId() { return id; } void setId(Long id) { this.id = id; } String getName() { return name; } void setName(String name) { this.name = name; } }
