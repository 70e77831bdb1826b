// What an earlier revision renamed is still annotated: that says nothing any more.
@Entity class Item { @Id Long id; String title; }
// stays
@Entity class Item { @Id Long id; @RenamedFrom("name") String title; }
