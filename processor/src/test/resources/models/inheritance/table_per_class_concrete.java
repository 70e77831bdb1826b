@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Doc { @Id Long id; String title; @ManyToOne Doc parent; }
@Entity class Memo extends Doc { String text; }
