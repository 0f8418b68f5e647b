-- An account that replaced another was proposed by one person and recorded when a second agreed:
-- neither of them makes or checks the list (SD-5).
alter table payments.payment_line add column account_proposed_by varchar(32);
