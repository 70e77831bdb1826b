@Entity class Legacy { @Id Long id; }
@Entity class Pointer { @Id Long id; @ManyToOne @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) Legacy legacy; }
