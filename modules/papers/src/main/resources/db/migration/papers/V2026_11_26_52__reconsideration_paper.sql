-- F12 复核决定书
alter table papers.issued_paper drop constraint issued_paper_kind_check;
alter table papers.issued_paper add constraint issued_paper_kind_check
    check (kind in ('RECEIPT', 'CORRECTION_NOTICE', 'APPROVAL', 'REFUSAL', 'RECONSIDERATION',
                    'PAYMENT_ROSTER', 'FINANCE_REPORT'));
