@Entity class West { @Id Long id; }
@Entity class East { @Id Long id; }
@MappedSuperclass abstract class Link<T> { @Id @GeneratedValue Long id; @ManyToOne T target; }
@Entity class LeftLink extends Link<West> { }
@Entity class RightLink extends Link<East> { }
