@Entity @Access(AccessType.PROPERTY) class Prop { private Long idd; private String nm; @Id public Long getId(){return idd;} public void setId(Long i){} public String getDisplayName(){return nm;} public void setDisplayName(String n){} public boolean isActive(){return true;} public void setActive(boolean b){} @Transient public String getSkip(){return "";} public String getURL(){return "";} public void setURL(String s){} @Access(AccessType.FIELD) private String fld; }
@Entity class ById { private Long hidden; @Id public Long getId(){return hidden;} public void setId(Long i){} @Column(length = 9) public String getText(){return "";} public void setText(String s){} private Inner inner; @Embedded public Inner getInner(){return inner;} public void setInner(Inner i){} }
@Embeddable class Inner { private String notThis; public String getThat(){return notThis;} public void setThat(String s){} }
@Entity class ByField { @Id Long id; @Access(AccessType.PROPERTY) public String getComputed(){return "";} public void setComputed(String s){} @Transient private String computed; public String getNot(){return "";} Inner2 inner; FieldInner fieldInner; }
@Embeddable class Inner2 { String viaOwner; public String getThat(){return "";} public void setThat(String s){} }
@Embeddable @Access(AccessType.FIELD) class FieldInner { String viaField; public String getNo(){return "";} }
@MappedSuperclass class PropBase { private Long x; @Id public Long getId(){return x;} public void setId(Long i){} public String getBase(){return "";} public void setBase(String s){} }
@Entity class PropSub extends PropBase { private String unseen; public String getSub(){return "";} public void setSub(String s){} @Override public String getBase(){return "";} }
class PlainBase { String notPersistent; }
@MappedSuperclass class OverPlain extends PlainBase { @Id Long id; String persistent; }
@Entity class Mixed extends OverPlain { String own; }
