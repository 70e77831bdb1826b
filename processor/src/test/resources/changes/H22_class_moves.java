// The entity becomes a nested class: name and table stay.
@Entity class Member { @Id Long id; String name; }
// stays
class Models { @Entity static class Member { @Id Long id; String name; } }
